package dev.jeton.processor.emit.view;

import static dev.jeton.processor.emit.view.ViewProperty.statement;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.jeton.processor.model.TypeNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A value of a type variable: checked if the view was given one for such values, left where it lies, and decoded or read into a view on request.
 *
 * @param viewOf the field for what is done with values of the variable
 */
public record VariablePart(UndecodedPart value, String viewOf) implements ViewPart {

    @Override
    public List<FieldSpec> fields() {
        return value.fields();
    }

    // Example: item.read(reader, viewOfT);
    @Override
    public CodeBlock read() {
        ViewProperty property = value.property();
        return statement("$N.read($N, $N)", property.field(), property.reader(), viewOf);
    }

    @Override
    public CodeBlock forget() {
        return value.forget();
    }

    // Example:
    // public <V extends JsonView> V item(V view) {
    //   return hasItem() ? item.readInto(view) : null;
    // }
    @Override
    public List<MethodSpec> accessors() {
        ViewProperty property = value.property();
        TypeVariableName type = TypeVariableName.get("V", TypeNames.JSON_VIEW);
        List<MethodSpec> accessors = new ArrayList<>(value.accessors());
        accessors.add(MethodSpec.methodBuilder(property.accessors().value())
                .addJavadoc(
                        "{@return the view, which has read $L, or null if absent or null}\n\n@param <V> the view's type\n@param view reads it\n",
                        property.what())
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(type)
                .returns(type)
                .addParameter(type, "view")
                .addStatement(
                        "return $N() ? this.$N.readInto(view) : null",
                        property.accessors().presence(),
                        property.field())
                .build());
        return accessors;
    }
}
