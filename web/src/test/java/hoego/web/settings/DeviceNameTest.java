package hoego.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceNameTest {

    @Test
    void callsADeviceAsAPersonWould() {
        assertThat(DeviceName.of(
                        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0"
                                + " Safari/537.36"))
                .isEqualTo(new DeviceName("Chrome", "Linux"));
        assertThat(DeviceName.of(
                        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like"
                                + " Gecko) Version/18.5 Mobile/15E148 Safari/604.1"))
                .isEqualTo(new DeviceName("Safari", "iPhone"));
        assertThat(DeviceName.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0"))
                .isEqualTo(new DeviceName("Edge", "Windows"));
        assertThat(DeviceName.of("Mozilla/5.0 (Linux; Android 15; SM-S938N) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36"))
                .isEqualTo(new DeviceName("Samsung Internet", "Android"));
        assertThat(DeviceName.of(
                        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:145.0) Gecko/20100101 Firefox/145.0"))
                .isEqualTo(new DeviceName("Firefox", "Mac"));
        assertThat(DeviceName.of("Mozilla/5.0 (Linux; Android 14; SM-A546N) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Version/4.0 Chrome/138.0 Mobile Safari/537.36 KAKAOTALK/25.4.1 (INAPP)"))
                .isEqualTo(new DeviceName("KakaoTalk", "Android"));
    }

    @Test
    void admitsWhatItDoesNotKnow() {
        assertThat(DeviceName.of("")).isEqualTo(new DeviceName("", ""));
        assertThat(DeviceName.of("curl/8.14.1")).isEqualTo(new DeviceName("curl", ""));
    }
}
