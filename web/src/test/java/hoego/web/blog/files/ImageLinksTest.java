package hoego.web.blog.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImageLinksTest {

    @Test
    void areFoundAsEveryEditorWritesThem() {
        var text = """
                ![a](one.png) ![b](<two two.png> "t") ![c](three three.png) ![d](f(1).png 'x')
                <img alt="e" src="five.png" width=3> ![[six.png|300]] ![g][ref]

                [ref]: seven.png "t"
                """;

        assertThat(ImageLinks.replaced(text, address -> Optional.of("/x/" + address.length())))
                .isEqualTo("""
                        ![a](/x/7) ![b](</x/11> "t") ![c](/x/15) ![d](/x/8 'x')
                        <img alt="e" src="/x/8" width=3> ![](/x/7) ![g][ref]

                        [ref]: /x/9 "t"
                        """);
    }

    @Test
    void areNoneInCode() {
        var text = "`![a](one.png)`\n\n```\n![a](one.png)\n```\n\n    ![a](one.png)\n\n![a](one.png)";

        assertThat(ImageLinks.replaced(text, address -> Optional.of("x")))
                .isEqualTo("`![a](one.png)`\n\n```\n![a](one.png)\n```\n\n    ![a](one.png)\n\n![a](x)");
    }

    @Test
    void takeNoLongerForHostileTexts() {
        var start = System.nanoTime();
        for (var part : new String[] {"![", "![a](", "![a](b ", "<img ", "[a]: ", "![[a", "![a](((", "![a]({{ "}) {
            ImageLinks.replaced(part.repeat(200_000 / part.length()), address -> Optional.of("x"));
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
