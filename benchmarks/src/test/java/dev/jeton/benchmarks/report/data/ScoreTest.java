package dev.jeton.benchmarks.report.data;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {
    @Test
    void eachForkCountsByItsMedian() {
        Score score = Score.ofForks(
                List.of(new double[] {10, 11, 900}, new double[] {20, 21, 22}, new double[] {12, 13, 14}), "ns/op");
        assertThat(score).isEqualTo(new Score(13, 5, "ns/op"));
    }

    @Test
    void twoMiddleNumbersAreHalved() {
        assertThat(Score.ofForks(List.of(new double[] {1, 2}, new double[] {4, 8}), "ns/op"))
                .isEqualTo(new Score(3.75, 2.25, "ns/op"));
    }

    @Test
    void spreadOfOneForkIsThatOfTheMiddleHalfOfItsIterations() {
        double[] runs = {1, 10, 11, 12, 13, 14, 900};
        assertThat(Score.ofForks(List.of(runs), "ms/op")).isEqualTo(new Score(12, 2, "ms/op"));
        assertThat(Score.ofForks(List.of(new double[] {7}), "ms/op")).isEqualTo(new Score(7, 0, "ms/op"));
        assertThat(Score.ofForks(List.of(new double[] {10, 14, 11}), "ns/op")).isEqualTo(new Score(11, 2, "ns/op"));
    }

    @Test
    void withoutRawDataTheScoreItselfIsTaken() throws IOException {
        assertThat(read("{'score':7,'scoreError':'NaN','scoreUnit':'B'}")).isEqualTo(new Score(7, 0, "B"));
        assertThat(read("{'score':7,'scoreError':0.5,'scoreUnit':'B','rawData':[]}"))
                .isEqualTo(new Score(7, 0.5, "B"));
    }

    private static Score read(String json) throws IOException {
        return Score.of(new ObjectMapper().readTree(json.replace('\'', '"')));
    }
}
