package dev.jeton.benchmarks.process;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageSpeedTest {
    @Test
    void eachOperationIsTimedOnBothDocumentsAndDoesWhatItIsNamedAfter() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageSpeed.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), 1, 1, 1);
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(6);
        // The lifetime of 3,600 seconds and a token of 22 characters; the size of the document.
        assertThat(lines.get(0)).matches("view, 140 bytes: \\d+ ns, sum 3622");
        assertThat(lines.get(1)).matches("record, 140 bytes: \\d+ ns, sum 3622");
        assertThat(lines.get(2)).matches("writing, 140 bytes: \\d+ ns, sum 140");
        assertThat(lines.get(3)).matches("view, 3773 bytes: \\d+ ns, sum 5000");
        assertThat(lines.get(4)).matches("record, 3773 bytes: \\d+ ns, sum 5000");
        assertThat(lines.get(5)).matches("writing, 3773 bytes: \\d+ ns, sum 3773");
    }
}
