package dev.jeton.integration.trust;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Streams take memory for one element, however many there are. */
final class StreamMemoryTest {
    @Test
    void aMillionLinesAreReadInAHeapThatHasNoRoomForThem() throws IOException, InterruptedException {
        // The lines alone have more than 150 MB.
        String printed = ForkedJvm.run(List.of("-Xmx24m", "-XX:+UseSerialGC"), StreamProgram.class);
        assertThat(printed.lines())
                .containsExactly(
                        "views 3600000000",
                        "array 1080000000",
                        "fed 1080000000",
                        "published 1080000001",
                        "written 46200000",
                        "endless DOCUMENT_TOO_LARGE")
                .inOrder();
    }
}
