package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The property that collects unknown members.
 *
 * @param name the name in Java
 * @param access how the map is got from an object
 * @param content what their values are kept as
 */
public record ExtraModel(String name, Access access, Content content) {

    /** What the values of unknown members are kept as. */
    public enum Content {
        RAW_JSON(TypeNames.RAW_JSON, "add", "addLastWins"),
        TREE(TypeNames.JSON_TREE, "addTree", "addTreeLastWins");

        private final ClassName value;
        private final String add;
        private final String addLastWins;

        Content(ClassName value, String add, String addLastWins) {
            this.value = value;
            this.add = add;
            this.addLastWins = addLastWins;
        }

        /** The content of a map of this type, if unknown members can be collected in one. */
        public static Optional<Content> of(TypeName map) {
            return Stream.of(values())
                    .filter(content -> content.map().equals(map))
                    .findFirst();
        }

        /** The type of the map. */
        public TypeName map() {
            return ParameterizedTypeName.get(TypeNames.MAP, TypeNames.STRING, value);
        }

        /** The runtime's method that reads a member that must not have come before. */
        public String add() {
            return add;
        }

        /** The runtime's method that reads a member in place of an earlier one. */
        public String addLastWins() {
            return addLastWins;
        }
    }
}
