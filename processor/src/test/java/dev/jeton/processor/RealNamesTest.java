package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.palantir.javapoet.ClassName;
import dev.jeton.JsonView;
import dev.jeton.annotation.Json;
import dev.jeton.processor.extract.JsonAnnotation;
import dev.jeton.processor.model.Inclusion;
import dev.jeton.processor.model.ObjectCodecModel.DuplicateMembers;
import dev.jeton.processor.model.ObjectCodecModel.UnknownMembers;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.resolve.NamingStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The processor knows annotations and runtime by their names only; here the names meet the real classes. */
class RealNamesTest {

    @Test
    void everyAnnotationIsKnownAndEveryKnownOneExists() {
        Set<String> real = new TreeSet<>(Set.of(Json.class.getCanonicalName()));
        for (Class<?> nested : Json.class.getDeclaredClasses()) {
            if (nested.isAnnotation()) {
                real.add(nested.getCanonicalName());
            }
        }

        assertThat(Arrays.stream(JsonAnnotation.values())
                        .map(JsonAnnotation::canonicalName)
                        .toList())
                .containsExactlyElementsIn(real);
    }

    @Test
    void everySettingIsRead() {
        List<String> settings = Arrays.stream(Json.class.getDeclaredMethods())
                .map(Method::getName)
                .toList();

        assertThat(settings)
                .containsExactly(
                        "naming",
                        "unknown",
                        "duplicates",
                        "include",
                        "absent",
                        "ignoreCase",
                        "view",
                        "builder",
                        "discriminator");
    }

    @Test
    void constantsOfSettingsAreThoseOfTheModel() {
        assertThat(names(NamingStrategy.class)).isEqualTo(names(Json.Naming.class));
        assertThat(names(DuplicateMembers.class)).isEqualTo(names(Json.Duplicates.class));
        assertThat(names(Inclusion.class)).isEqualTo(names(Json.Inclusion.class));
        assertThat(names(UnknownMembers.class)).containsAtLeastElementsIn(names(Json.Unknown.class));
    }

    @Test
    void everyTypeNameIsAClass() throws ReflectiveOperationException {
        for (Field field : TypeNames.class.getFields()) {
            if (field.get(null) instanceof ClassName name) {
                Class<?> real = Class.forName(name.reflectionName());
                assertWithMessage(field.getName()).that(real.getCanonicalName()).isEqualTo(name.canonicalName());
            }
        }
    }

    @Test
    void noPropertyOfAViewTakesTheNameOfAMethodThatEveryViewHas() {
        List<String> methods = Arrays.stream(JsonView.class.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && isInherited(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !name.equals("toString")) // no component can be called so
                .toList();
        assertThat(methods).contains("isEmpty");

        for (String method : methods) {
            CompiledSources compiled = CompiledSources.of("package sample;\n@dev.jeton.annotation.Json(view = true)\n"
                    + "record Token(String " + method + ") {}");

            assertThat(compiled.compilation().errors().toString()).contains("J212: For '" + method + "'");
        }
    }

    /** What only the runtime's own package sees, a view of another package does not have. */
    private static boolean isInherited(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
