package dev.jeton.processor.emit.view;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.emit.member.ConstantsEmitter;
import dev.jeton.processor.emit.member.PresenceMasks;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.name.JavaText;
import dev.jeton.processor.model.Presence.Defaulted;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.PropertyModel.Sensitivity;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ViewModel.Accessors;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * What every part of a view needs to know of its property.
 *
 * @param index the property's index in the model, and in the name table
 */
public record ViewProperty(int index, PropertyModel model, Accessors accessors, CodecNames names) {

    /** The field of the same name. */
    String field() {
        return names.property(index);
    }

    /** The property, for documentation: in the words of the type's own where there are some. */
    String what() {
        return accessors.doc().orElse("{@code " + model.name() + "}");
    }

    String reader() {
        return names.get(FixedName.READER);
    }

    /** The value of a property whose member is absent, if it has one of its own. */
    Optional<Defaulted> defaulted() {
        return model.presence().defaulted();
    }

    /**
     * Where the value is not the document's, for documentation. Example: {@code , or the default if absent; not present if null}
     *
     * @param otherwise what stands for a default, with the words in front of it
     * @param none what stands for nothing, with the words in front of it
     */
    String otherwise(String otherwise, String none) {
        return defaulted()
                .map(value -> otherwise
                        + (value.coversNull()
                                ? " if absent or null"
                                : value.rejectsNull() ? " if absent" : " if absent" + none + " if null"))
                .orElse(none + " if absent");
    }

    boolean isSecret() {
        return model.sensitivity() == Sensitivity.SECRET;
    }

    /** A new object of one of the runtime's classes that has a form for secrets. */
    CodeBlock made(ClassName type) {
        return made(type, CodeBlock.of(""));
    }

    /** The same, made with an argument. */
    CodeBlock made(ClassName type, CodeBlock argument) {
        return CodeBlock.of(isSecret() ? "$T.secret($L)" : "new $T($L)", type, argument);
    }

    // Example: private final Utf8Slice accessToken = Utf8Slice.secret();
    FieldSpec slice(String name) {
        return finalField(TypeNames.UTF8_SLICE, name, made(TypeNames.UTF8_SLICE));
    }

    // Example: private final ElementCursor roles = new ElementCursor();
    static FieldSpec finalField(TypeName type, String name, CodeBlock made) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL)
                .initializer(made)
                .build();
    }

    // Example: private static final byte[] TOKEN_TYPE_DEFAULT = "Bearer".getBytes(StandardCharsets.UTF_8);
    static FieldSpec utf8Constant(String name, CodeBlock text) {
        CodeBlock bytes = CodeBlock.of("$L.getBytes($T.UTF_8)", text, StandardCharsets.class);
        return ConstantsEmitter.constant(ArrayTypeName.of(TypeName.BYTE), name, bytes);
    }

    // Example: private static final byte[] ROLES_DEFAULT = "[\"user\"]".getBytes(StandardCharsets.UTF_8);
    /** The JSON of the default of a container, which is its text; nothing where that is the empty one. */
    Optional<FieldSpec> jsonOfDefault() {
        return defaulted()
                .filter(value -> !value.isEmptyContainer())
                .map(value ->
                        utf8Constant(names.defaultValue(index), CodeBlock.of("$L", JavaText.literal(value.text()))));
    }

    // Example: roles.setDefault(ROLES_DEFAULT);
    CodeBlock setDefaultOfContainer() {
        return jsonOfDefault().isEmpty()
                ? ViewPart.NONE
                : statement("$N.setDefault($N)", field(), names.defaultValue(index));
    }

    // Example: private long expiresIn;
    static FieldSpec variable(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE).build();
    }

    // Example:
    // /** {@return {@code expiresIn}, or {@code 0} if absent} */
    // public long expiresIn()
    MethodSpec.Builder accessor(TypeName type, String returned) {
        return accessor(accessors.value(), type, returned);
    }

    // Example:
    // /** {@return the text of {@code grantType}, known or not; not present if absent} */
    // public Utf8Slice grantTypeText()
    MethodSpec.Builder textAccessor(String returned) {
        return accessor(accessors.text(), TypeNames.UTF8_SLICE, returned);
    }

    // Example: (present & 1L << 2) != 0
    /** The condition under which the member was noted as present. */
    CodeBlock present() {
        return CodeBlock.of(
                "($N & 1L << $L) != 0", names.present(PresenceMasks.wordOf(index)), PresenceMasks.bitOf(index));
    }

    MethodSpec.Builder accessor(String name, TypeName type, String returned) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("{@return $L}\n", returned)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }

    /** One call as a block. */
    static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }
}
