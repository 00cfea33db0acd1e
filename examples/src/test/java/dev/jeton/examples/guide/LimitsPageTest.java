package dev.jeton.examples.guide;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonLimits;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The table of {@code docs/guide/limits-and-security.md} has every limit with its default. */
final class LimitsPageTest {

    @Test
    void everyLimitIsInTheTableWithItsDefault() throws ReflectiveOperationException {
        Map<String, Integer> stated = new TreeMap<>();
        for (List<String> row :
                GuidePage.of("docs/guide/limits-and-security.md").rows("limits")) {
            stated.put(GuidePage.code(row.get(0)), Integer.valueOf(row.get(1).replace(",", "")));
        }
        Map<String, Integer> real = new TreeMap<>();
        for (Method method : JsonLimits.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && method.getName().startsWith("max")) {
                real.put(method.getName(), (Integer) method.invoke(JsonLimits.DEFAULT));
            }
        }
        assertWithMessage("limits").that(real).isNotEmpty();
        assertThat(stated).isEqualTo(real);
    }
}
