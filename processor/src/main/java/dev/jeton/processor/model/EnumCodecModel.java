package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A codec for an enum.
 *
 * @param constants the constants in the order of their declaration
 * @param fallback the Java name of the constant that stands for unknown values
 */
public record EnumCodecModel(
        ClassName type,
        ClassName codec,
        Visibility visibility,
        List<Constant> constants,
        Optional<String> fallback,
        LetterCase letterCase)
        implements CodecModel {

    public EnumCodecModel {
        constants = List.copyOf(constants);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitEnum(this);
    }

    /** How values are compared with the names of the constants. */
    public enum LetterCase {
        EXACT,
        IGNORED
    }

    /**
     * One constant.
     *
     * @param name the name in Java
     * @param jsonName the name that is written
     * @param aliases further names that are read
     */
    public record Constant(String name, String jsonName, List<String> aliases) {
        public Constant {
            aliases = List.copyOf(aliases);
        }
    }
}
