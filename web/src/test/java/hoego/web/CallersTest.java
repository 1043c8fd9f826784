package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallersTest {

    final Callers callers = new Callers(List.of("10.0.0.0/8", " 127.0.0.1 ", "fd00::/8"));

    @Test
    void areWhereTheirConnectionComesFrom() {
        assertThat(address("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(callers.areBehindAProxy()).isTrue();
        assertThat(new Callers(List.of("")).areBehindAProxy()).isFalse();
    }

    @Test
    void areWhereATrustedProxySaysTheyAre() {
        assertThat(address("10.1.2.3", "203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(address("fd12::1", "203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(address("127.0.0.1", "203.0.113.7, 10.4.4.4")).isEqualTo("203.0.113.7");
        assertThat(address("127.0.0.1", "203.0.113.7", "10.4.4.4")).isEqualTo("203.0.113.7");
    }

    @Test
    void canSayNothingThemselves() {
        assertThat(address("203.0.113.7", "198.51.100.1")).isEqualTo("203.0.113.7");
        assertThat(address("10.1.2.3", "198.51.100.1, 203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(address("10.1.2.3", "198.51.100.1, evil.example")).isEqualTo("10.1.2.3");
        assertThat(address("10.1.2.3", "")).isEqualTo("10.1.2.3");
    }

    @Test
    void areAHouseholdWhereAddressesAreMany() {
        assertThat(address("2001:db8:1:2:3:4:5:6")).isEqualTo(address("2001:db8:1:2:ffff::1"));
        assertThat(address("2001:db8:1:2::1")).isNotEqualTo(address("2001:db8:1:3::1"));
    }

    @Test
    void trustNoProxyThatIsNone() {
        assertThatThrownBy(() -> new Callers(List.of("proxy.example"))).hasMessageContaining("proxy.example");
        assertThatThrownBy(() -> new Callers(List.of("10.0.0.0/33"))).hasMessageContaining("10.0.0.0/33");
    }

    private String address(String connection, String... forwarded) {
        return callers.address(InetAddress.ofLiteral(connection), List.of(forwarded));
    }
}
