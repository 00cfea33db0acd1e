package dev.jeton.processor.emit.name;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.jeton.processor.model.UnionCodecModel;
import dev.jeton.processor.model.UnionCodecModel.Subtype;
import dev.jeton.processor.model.VariableNames;
import java.util.ArrayList;
import java.util.List;

/** The names in the codec and the view of a type that is read as one of its subtypes: a variable and a constant for each of these. */
public final class SubtypeNames {
    /** The constant that tells them apart. */
    public static final String SUBTYPES = "SUBTYPES";

    /** In the view of a generic type: the codec of the instantiation. */
    public static final String CODEC = "codec";

    /** The method that makes their keys, where these are very many. */
    public static final String KEYS = "keys";

    private final List<String> variables = new ArrayList<>();
    private final List<String> constants = new ArrayList<>();
    private final List<String> suffixes = new ArrayList<>();
    private final List<String> codecs = new ArrayList<>();

    public SubtypeNames(UnionCodecModel model) {
        NameAllocator variable = new NameAllocator();
        NameAllocator constant = new NameAllocator();
        NameAllocator suffix = new NameAllocator();
        for (String taken :
                List.of("kind", "next", "reader", "rejected", "source", "text", "value", "writer", "limits")) {
            variable.newName(taken, new Object());
        }
        reserve(model.type(), variable);
        reserve(model.codec(), variable);
        model.subtypes().forEach(subtype -> {
            reserve(subtype.type(), variable);
            reserve(subtype.codec(), variable);
        });
        if (model.isGeneric()) {
            variable.newName(CODEC, new Object());
            model.variables().forEach(any -> {
                variable.newName(VariableNames.codecOf(any.name()), new Object());
                variable.newName(VariableNames.viewOf(any.name()), new Object());
            });
        }
        for (Subtype subtype : model.subtypes()) {
            String name = subtype.type().simpleName();
            variables.add(variable.newName(Character.toLowerCase(name.charAt(0)) + name.substring(1), new Object()));
            suffixes.add(suffix.newName(Character.toUpperCase(name.charAt(0)) + name.substring(1), new Object()));
            constants.add(constant.newName(JavaText.upperSnakeCase(name), new Object()));
        }
        if (model.isGeneric()) {
            variables.forEach(name -> codecs.add(variable.newName(name + "Codec", new Object())));
        }
    }

    /** A variable obscures a class and a package of the same name. */
    private static void reserve(ClassName type, NameAllocator variable) {
        variable.newName(type.topLevelClassName().simpleName(), new Object());
        if (!type.packageName().isEmpty()) {
            variable.newName(type.packageName().split("\\.")[0], new Object());
        }
    }

    /** The variable for a subtype. Example: {@code otherDetail} */
    public String variable(int subtype) {
        return variables.get(subtype);
    }

    /** The field for the codec of a subtype of a generic type. Example: {@code otherDetailCodec} */
    public String codec(int subtype) {
        return codecs.get(subtype);
    }

    /** The constant for a subtype. Example: {@code OTHER_DETAIL} */
    public String constant(int subtype) {
        return constants.get(subtype);
    }

    /** The method that returns the view of a subtype. Example: {@code asOtherDetail} */
    public String accessor(int subtype) {
        return "as" + suffixes.get(subtype);
    }

    /** The method that reads a subtype. Example: {@code readOtherDetail} */
    public String readMethod(int subtype) {
        return "read" + suffixes.get(subtype);
    }
}
