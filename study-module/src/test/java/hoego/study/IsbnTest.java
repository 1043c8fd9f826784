package hoego.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsbnTest {

    @ParameterizedTest
    @CsvSource({
        "0-306-40615-2, 9780306406157",
        "080442957x, 9780804429573",
        "978-0-306-40615-7, 9780306406157",
        "ISBN 979-11-5784-000-7, 9791157840007",
        "ISBN-13: 978 0 306 40615 7, 9780306406157"
    })
    void isReadInEitherLengthWithAndWithoutDashes(String typed, String digits) {
        assertThat(Isbn.of(typed)).contains(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0-306-40615-3",
                "9780306406158",
                "1230306406157",
                "X306406152",
                "B00EXAMPLE",
                "97803064061570"
            })
    void isNoneWithAWrongDigitOrOfAnotherKind(String typed) {
        assertThat(Isbn.of(typed)).isEmpty();
    }
}
