package hoego.study.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "4|4|-|-|-|4",
                "4명|4|-|-|-|4",
                "0 lead|1|lead|-|-|lead",
                "senior, DevOps team, Linux|1|senior|DevOps team|Linux|senior, DevOps team, Linux",
                "2 senior, DevOps team, network|2|senior|DevOps team|network|2 senior, DevOps team, network",
                "2명 시니어, DevOps팀|2|시니어|DevOps팀|-|2 시니어, DevOps팀",
                "3 x lead|3|lead|-|-|3 lead",
                ", DevOps team|1|-|DevOps team|-|, DevOps team",
                "lead, team, Linux (OS, kernel)|1|lead|team|Linux (OS, kernel)|lead, team, Linux (OS, kernel)",
                "3D artist|1|3D artist|-|-|3D artist"
            })
    void isReadFromALineAndWrittenAgain(
            String line, int people, String role, String team, String speciality, String written) {
        var interviewer = Interviewer.read(7, line).getFirst();

        assertThat(interviewer)
                .isEqualTo(new Interviewer(0, 7, people, orEmpty(role), orEmpty(team), orEmpty(speciality)));
        assertThat(interviewer.written()).isEqualTo(written);
        assertThat(Interviewer.read(7, written)).containsExactly(interviewer);
    }

    private static String orEmpty(String part) {
        return part == null ? "" : part;
    }

    @Test
    void isOneLineEach() {
        assertThat(Interviewer.read(1, "lead\n\n  2 dev \n"))
                .extracting(Interviewer::people)
                .isEqualTo(List.of(1, 2));
    }
}
