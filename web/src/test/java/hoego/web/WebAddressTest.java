package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "blog.example.com, https://blog.example.com/",
        "blog.example.com/me?x=1#top, https://blog.example.com/me?x=1",
        "  HTTP://Blog.Example.com:8080, http://blog.example.com:8080/",
        "https://velog.io/@hoego/회고 글, https://velog.io/@hoego/%ED%9A%8C%EA%B3%A0%20%EA%B8%80",
        "https://a.b/%ED%9A%8C?q=[1], https://a.b/%ED%9A%8C?q=%5B1%5D",
        "https://한글.kr/a, https://xn--bj0bj06e.kr/a",
        "http://[2001:db8::1]:80/a, http://[2001:db8::1]:80/a",
    })
    void isReadAsPeopleWriteIt(String typed, String address) {
        assertThat(WebAddress.typed(typed).map(URI::toString)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "blog",
                "my blog",
                "ftp://a.b/c",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://",
                "https://me:secret@a.b/",
                "https://me@a.b/",
                "http://a.b:99999/",
                "http://0177.0.0.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://127.1/",
                "http://ex_ample.invalid/",
                "http://my_host/",
                "http://-bad-/",
                "http://*.x/",
                "http://a%20b/",
                "http://a,b/",
                "http://a~b/",
            })
    void isNoneIfItLeadsOutOfTheWebOrNobodyKnowsWhere(String typed) {
        assertThat(WebAddress.typed(typed)).isEmpty();
    }

    @Test
    void isFoundFromAPage() {
        var page = URI.create("https://a.b/c/d?e=f");

        assertThat(resolved(page, "g.xml")).isEqualTo("https://a.b/c/g.xml");
        assertThat(resolved(page, "/g h.xml#i")).isEqualTo("https://a.b/g%20h.xml");
        assertThat(resolved(page, "//j.k/rss")).isEqualTo("https://j.k/rss");
        assertThat(resolved(page, "?feed=rss2")).isEqualTo("https://a.b/c/d?feed=rss2");
        assertThat(resolved(page, "../../../rss")).startsWith("https://a.b/");
        assertThat(WebAddress.resolved(page, "file:///etc/passwd")).isEmpty();
        assertThat(WebAddress.resolved(page, "data:text/plain,x")).isEmpty();
    }

    private static String resolved(URI page, String reference) {
        return WebAddress.resolved(page, reference).orElseThrow().toString();
    }
}
