package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Place;
import dev.jeton.processor.diagnostic.Severity;
import dev.jeton.processor.extract.Access;
import dev.jeton.processor.extract.Cycle;
import dev.jeton.processor.extract.EnumShape;
import dev.jeton.processor.extract.EnumShape.ConstantShape;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.Home;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.extract.JavaType.DeclaredType;
import dev.jeton.processor.extract.JavaType.PrimitiveType;
import dev.jeton.processor.extract.JavaType.Role;
import dev.jeton.processor.extract.Settings;
import dev.jeton.processor.extract.TypeFacts;
import dev.jeton.processor.model.PrimitiveKind;
import java.util.List;
import java.util.Optional;

/** Types as they would be extracted, written by hand. */
final class Shapes {
    static final Place NOWHERE = new Place() {
        @Override
        public void print(Severity severity, String message) {
            throw new AssertionError("Nothing is printed in this test: " + message);
        }

        @Override
        public boolean suppresses(String id) {
            return false;
        }
    };

    /** An annotated enum: {@code YES} is {@code granted}, also read as {@code ok}; {@code NO} is {@code denied}. */
    static final EnumShape CHOICE = new EnumShape(
            new TypeFacts(
                    ClassName.get("sample", "Choice"),
                    ClassName.get("sample", "ChoiceCodec"),
                    Optional.empty(),
                    Access.PUBLIC,
                    List.of(),
                    new Settings(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                    new Settings(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                    List.of(),
                    NOWHERE),
            List.of(
                    new ConstantShape(
                            "YES",
                            Optional.of(given("granted")),
                            Optional.of(given(List.of(given("ok")))),
                            Optional.empty(),
                            Optional.empty(),
                            NOWHERE),
                    new ConstantShape(
                            "NO",
                            Optional.of(given("denied")),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            NOWHERE)));

    private Shapes() {}

    static JavaType primitive(PrimitiveKind kind) {
        return new PrimitiveType(kind.type());
    }

    static JavaType plain(String name, JavaType... arguments) {
        return new DeclaredType(ClassName.bestGuess(name), List.of(arguments), new Role.Plain(Home.THESE_SOURCES));
    }

    static JavaType string() {
        return plain("java.lang.String");
    }

    static JavaType list(JavaType element) {
        return plain("java.util.List", element);
    }

    static JavaType map(JavaType content) {
        return plain("java.util.Map", string(), content);
    }

    static JavaType optional(JavaType content) {
        return plain("java.util.Optional", content);
    }

    static JavaType array(JavaType element) {
        return new JavaType.ArrayOf(element);
    }

    static JavaType choice() {
        return new DeclaredType(CHOICE.facts().name(), List.of(), new Role.JsonEnum(CHOICE));
    }

    static JavaType part() {
        return new DeclaredType(
                ClassName.get("sample", "Part"),
                List.of(),
                new Role.JsonObject(ClassName.get("sample", "PartCodec"), Optional.empty(), Cycle.NONE));
    }

    static <T> Given<T> given(T value) {
        return new Given<>(value, NOWHERE);
    }
}
