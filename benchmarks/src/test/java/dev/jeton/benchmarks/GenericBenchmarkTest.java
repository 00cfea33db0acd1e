package dev.jeton.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.benchmarks.generic.Page;
import dev.jeton.benchmarks.generic.User;
import dev.jeton.benchmarks.generic.UserPage;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Both types are read and written alike, and not from one document only. */
class GenericBenchmarkTest {

    @Test
    void bothReadAndWriteTheSame() {
        for (int instantiations : new int[] {1, 3}) {
            GenericBenchmark generic = prepared(instantiations);
            GenericBenchmark writtenOut = prepared(instantiations);
            Set<Object> seen = new HashSet<>();
            for (int round = 0; round < 64; round++) {
                Page<?> page = (Page<?>) generic.readGeneric();
                UserPage same = (UserPage) writtenOut.readWrittenOut();
                assertThat(page.items()).isEqualTo(same.items());
                assertThat(page.items().get(0)).isInstanceOf(User.class);
                assertThat(page.total()).isEqualTo(same.total());
                seen.add(page);
            }
            assertThat(seen).hasSize(64);
            for (int round = 0; round < 64; round++) {
                assertThat(generic.writeGeneric()).isEqualTo(writtenOut.writeWrittenOut());
            }
        }
    }

    private static GenericBenchmark prepared(int instantiations) {
        GenericBenchmark benchmark = new GenericBenchmark();
        benchmark.instantiations = instantiations;
        benchmark.prepare();
        return benchmark;
    }
}
