package dev.jeton.internal.read;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.RuntimeClasses;
import dev.jeton.internal.read.ErrorRule.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.tree.ClassNode;

/** What returns a value of the document throws; what navigates, skips and sets slices rejects. See {@link ErrorRule}. */
class ErrorRuleTest {
    private static final List<ClassNode> ENGINE = RuntimeClasses.under("dev.jeton.internal.read");

    @Test
    void methodsOfTheEngineReportErrorsAsTheirNamesSay() {
        assertThat(new ErrorRule(ENGINE).violations()).isEmpty();
    }

    @Test
    void whatReturnsAValueThrowsAndAllElseRejects() {
        Map<String, Way> ways = new ErrorRule(ENGINE).ways();
        assertThat(ways.values().stream().filter(Way.THROWS::equals).count()).isAtLeast(40);
        assertThat(ways.values().stream().filter(Way.REJECTS::equals).count()).isAtLeast(40);
        assertThat(ways).containsEntry("the reader.readLong()J", Way.THROWS);
        assertThat(ways).containsEntry("the reader.matchString(Ldev/jeton/codegen/NameTable;)I", Way.THROWS);
        assertThat(ways).containsEntry("the reader.readNumberSlice(Ldev/jeton/Utf8Slice;)V", Way.REJECTS);
        assertThat(ways).containsEntry("the reader.nextMember()I", Way.REJECTS);
        assertThat(ways).containsEntry("the reader.note(JI)J", Way.REJECTS);
        assertThat(ways).containsEntry("the reader.skipValue()V", Way.REJECTS);
        assertThat(ways).containsEntry("the reader.unknownValue()Ldev/jeton/JsonException;", Way.NONE);
    }

    @Test
    void whatBreaksTheRuleIsFound() {
        List<ClassNode> types = new ArrayList<>(ENGINE);
        types.add(RuntimeClasses.of(PlantedViolations.class));
        assertThat(new ErrorRule(types).violations())
                .containsExactly(
                        "the reader.failureBehindValue()Ldev/jeton/JsonException; rejects, which its name does not say",
                        "the reader.nextAfterAll()Z may return true where it has rejected",
                        "the reader.nextByReading()V throws, which its name does not say",
                        "the reader.readByRejecting()I rejects, which its name does not say",
                        "the reader.readInBothWays(Z)I throws and rejects",
                        "the reader.readThrowingSlice(Ldev/jeton/Utf8Slice;)V throws, which its name does not say",
                        "the reader.readWhatIsMissing()I may return without a value that was rejected",
                        "the reader.skipByThrowing()V throws, which its name does not say",
                        "the reader.skipWhatWasRejected()Z may return true where it has rejected");
    }
}
