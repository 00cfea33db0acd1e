package dev.jeton.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.benchmarks.construction.MadeByBuilder;
import dev.jeton.benchmarks.construction.MadeByBuilderCodec;
import dev.jeton.benchmarks.construction.MadeByCanonicalConstructor;
import dev.jeton.benchmarks.construction.MadeByCanonicalConstructorCodec;
import dev.jeton.benchmarks.construction.MadeByConstructor;
import dev.jeton.benchmarks.construction.MadeByConstructorCodec;
import dev.jeton.benchmarks.construction.MadeByCreator;
import dev.jeton.benchmarks.construction.MadeByCreatorCodec;
import dev.jeton.benchmarks.construction.MadeBySetters;
import dev.jeton.benchmarks.construction.MadeBySettersCodec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConstructionBenchmarkTest {

    @Test
    void everyWayMakesTheSameObjects() {
        ConstructionBenchmark records = prepared();
        ConstructionBenchmark setters = prepared();
        ConstructionBenchmark builders = prepared();
        ConstructionBenchmark constructors = prepared();
        ConstructionBenchmark creators = prepared();
        Set<String> different = new HashSet<>();
        for (int i = 0; i < 64; i++) {
            String expected = MadeByCanonicalConstructorCodec.INSTANCE.toJson(
                    (MadeByCanonicalConstructor) records.canonicalConstructor());
            List<String> others = List.of(
                    MadeBySettersCodec.INSTANCE.toJson((MadeBySetters) setters.setters()),
                    MadeByBuilderCodec.INSTANCE.toJson((MadeByBuilder) builders.builder()),
                    MadeByConstructorCodec.INSTANCE.toJson((MadeByConstructor) constructors.constructor()),
                    MadeByCreatorCodec.INSTANCE.toJson((MadeByCreator) creators.creator()));
            others.forEach(
                    other -> assertWithMessage("%s", expected).that(other).isEqualTo(expected));
            different.add(expected);
        }
        assertThat(different).hasSize(64);
    }

    /** Members that were left out would be equal everywhere. */
    @Test
    void objectsHaveAllMembers() {
        String json = MadeByCanonicalConstructorCodec.INSTANCE.toJson(
                (MadeByCanonicalConstructor) prepared().canonicalConstructor());
        for (String member :
                List.of("subject", "issuedAt", "tokenType", "attempts", "active", "scope", "rate", "audience")) {
            assertThat(json).contains('"' + member + "\":");
        }
    }

    private static ConstructionBenchmark prepared() {
        ConstructionBenchmark benchmark = new ConstructionBenchmark();
        benchmark.prepare();
        return benchmark;
    }
}
