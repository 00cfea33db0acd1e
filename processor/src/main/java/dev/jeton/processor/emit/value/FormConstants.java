package dev.jeton.processor.emit.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.model.FormModel;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.TypeNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The forms of values: those of the runtime as they are, and constants for those that are made for a property. */
public final class FormConstants {
    private FormConstants() {}

    /**
     * Emits the form of a value in a property.
     *
     * <p>Examples: {@code TimeForms.INSTANT}, {@code UNIT_FORM}
     */
    public static CodeBlock form(CodecNames names, int property, FormModel form) {
        return form.isMade() ? CodeBlock.of("$N", names.form(property, form)) : form.expression();
    }

    // Example: private static final ValueForm<TimeUnit> UNIT_FORM = ValueForms.names(TimeUnit.class,
    // TimeUnit.values());
    public static List<FieldSpec> emit(ObjectCodecModel model, CodecNames names) {
        List<FieldSpec> constants = new ArrayList<>();
        for (int i = 0; i < model.properties().size(); i++) {
            for (FormModel form : model.properties().get(i).value().madeForms()) {
                constants.add(FieldSpec.builder(
                                ParameterizedTypeName.get(TypeNames.VALUE_FORM, form.type()), names.form(i, form))
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(form.expression())
                        .build());
            }
        }
        return constants;
    }
}
