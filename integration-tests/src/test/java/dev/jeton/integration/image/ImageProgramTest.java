package dev.jeton.integration.image;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the profile {@code native} compares with an image. */
class ImageProgramTest {
    @Test
    void theProgramTellsOfEverySampleAndTwiceTheSame() {
        String told = new ImageProgram().run();
        List<String> lines = told.lines().toList();
        assertThat(lines).hasSize(Samples.all().size() + 4 + 3 + 1);
        for (int index = 0; index < Samples.all().size(); index++) {
            assertThat(lines.get(index)).startsWith(Samples.all().get(index).name() + ": {");
        }
        assertThat(new ImageProgram().run()).isEqualTo(told);
    }
}
