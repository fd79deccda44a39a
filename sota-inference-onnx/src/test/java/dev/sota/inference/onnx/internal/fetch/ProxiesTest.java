package dev.sota.inference.onnx.internal.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {

    private final Map<String, String> environment = new HashMap<>();

    private String through(String uri) {
        Proxy proxy = Proxies.of(environment::get).select(URI.create(uri)).get(0);
        return proxy.address() instanceof InetSocketAddress address
                ? address.getHostString() + ":" + address.getPort()
                : "direct";
    }

    @Test
    void withoutVariablesEverythingIsDirect() {
        assertEquals("direct", through("https://example.org/"));
    }

    @Test
    void eachSchemeHasItsProxyAndLowerCaseGoesFirst() {
        environment.put("HTTPS_PROXY", "http://127.0.0.2:3128");
        environment.put("HTTP_PROXY", "127.0.0.3");
        assertEquals("127.0.0.2:3128", through("https://example.org/"));
        assertEquals("127.0.0.3:80", through("http://example.org/"));
        environment.put("https_proxy", "http://127.0.0.4:1/");
        assertEquals("127.0.0.4:1", through("https://example.org/"));
        environment.clear();
        environment.put("ALL_PROXY", "http://127.0.0.5:2");
        assertEquals("127.0.0.5:2", through("https://example.org/"));
    }

    @ParameterizedTest
    @CsvSource({
        "example.org, https://example.org/, true",
        "example.org, https://sub.example.org/, true",
        ".example.org, https://sub.example.org/, true",
        "*.example.org, https://sub.example.org/, true",
        "example.org, https://notexample.org/, false",
        "example.org:443, https://example.org/, true",
        "'a.org, example.org', https://EXAMPLE.org/, true",
        "*, https://anything.net/, true",
        "'', https://127.0.0.1/, true",
        "'', https://localhost:9/, true",
        "'', https://[::1]/, true",
        "'', https://127.0.0.1.example.org/, false",
    })
    void someHostsAreReachedDirectly(String names, String uri, boolean direct) {
        environment.put("HTTPS_PROXY", "http://127.0.0.2:3128");
        environment.put("NO_PROXY", names);
        assertEquals(direct ? "direct" : "127.0.0.2:3128", through(uri));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://user:secret@127.0.0.1:1", "socks5://127.0.0.1:1", "http://", "::::", "http://a b"})
    void whatIsNoProxyIsRefusedWithoutItsText(String value) {
        environment.put("HTTPS_PROXY", value);
        GenerationException error = assertThrows(GenerationException.class, () -> Proxies.of(environment::get));
        assertEquals(GenerationException.Kind.REQUEST, error.kind());
        assertFalse((error.getMessage() + error.remedy()).contains("secret"));
    }

    @Test
    void theNetworkIsAsTheEnvironmentSays() {
        Network plain = Network.of(environment::get, false);
        assertFalse(plain.offline());
        assertEquals(URI.create("https://hub.example/a/b"), plain.mirrored(URI.create("https://hub.example/a/b")));
        environment.put("SOTA_OFFLINE", "0");
        assertFalse(Network.of(environment::get, false).offline());
        environment.put("SOTA_OFFLINE", "1");
        environment.put("SOTA_MODELS_TOKEN", " hf_secret ");
        environment.put("SOTA_MODELS_MIRROR", "https://mirror.example/hub/");
        Network network = Network.of(environment::get, false);
        assertTrue(network.offline());
        assertEquals(Optional.of("hf_secret"), network.token());
        assertFalse(network.toString().contains("secret"), network::toString);
        assertEquals(
                URI.create("https://mirror.example/hub/a/b"), network.mirrored(URI.create("https://hub.example/a/b")));
        assertEquals(
                Duration.ofMillis(5),
                network.waiting(Duration.ofMillis(5), Duration.ZERO).patience());
        environment.put("SOTA_MODELS_TOKEN", "two words");
        assertThrows(GenerationException.class, () -> Network.of(environment::get, false));
        environment.put("SOTA_MODELS_TOKEN", "");
        environment.put("SOTA_MODELS_MIRROR", "http://mirror.example/");
        assertThrows(GenerationException.class, () -> Network.of(environment::get, false));
        assertTrue(Network.of(environment::get, true).mirror().isPresent());
    }

    @Test
    void addressesAreShownWithoutTheirSecrets() {
        assertEquals(
                "https://example.org:8443/a/b",
                Addresses.shown(URI.create("https://example.org:8443/a/b?signature=x")));
        assertTrue(Addresses.sameOrigin(URI.create("https://a.org/x"), URI.create("https://A.org:443/y")));
        assertFalse(Addresses.sameOrigin(URI.create("https://a.org/x"), URI.create("https://a.org:444/x")));
        assertFalse(Addresses.sameOrigin(URI.create("https://a.org/x"), URI.create("http://a.org:443/x")));
    }
}
