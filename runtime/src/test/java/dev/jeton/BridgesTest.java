package dev.jeton;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.internal.write.DocumentWriter;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * javac makes a bridge in a public class for each public method of a superclass that isn't public, unless that is final. A bridge is one
 * call more of the 15 that HotSpot inlines into one another; {@code docs/performance.md} says what that did.
 */
class BridgesTest {
    @ParameterizedTest
    @ValueSource(classes = {JsonReader.class, DocumentWriter.class})
    void methodsAreCalledDirectly(Class<?> type) {
        assertThat(Arrays.stream(type.getDeclaredMethods()).filter(Method::isBridge))
                .isEmpty();
    }
}
