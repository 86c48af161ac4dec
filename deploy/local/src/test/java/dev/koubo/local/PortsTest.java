package dev.koubo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_taken_port_is_said_with_its_part_and_the_way_out() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.documented(Map.of(Part.GATEWAY, taken.getLocalPort()));

            assertThat(ports.taken())
                    .anySatisfy(sentence -> assertThat(sentence)
                            .contains("port " + taken.getLocalPort() + " (gateway) is taken")
                            .contains("--port gateway="));
        }
    }

    @Test
    void free_ports_differ_from_each_other_and_nothing_is_in_their_way() {
        Ports ports = Ports.free();

        assertThat(Stream.of(Part.values()).map(ports::of)).doesNotHaveDuplicates();
        assertThat(ports.taken()).isEmpty();
    }

    @Test
    void a_changed_port_leaves_the_others_as_documented() {
        Ports ports = Ports.documented(Map.of(Part.KAFKA, 19092));

        assertThat(ports.of(Part.KAFKA)).isEqualTo(19092);
        assertThat(ports.of(Part.GATEWAY)).isEqualTo(8080);
    }
}
