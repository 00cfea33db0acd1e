package dev.jeton.processor.emit.view;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import java.util.List;

/** An object: a view inside the view. It is made when the first one comes, as the type may have itself as a property. */
public record ObjectPart(ViewProperty property, ObjectValue value) implements ViewPart {

    // Example: private PropertyView property;
    @Override
    public List<FieldSpec> fields() {
        return List.of(ViewProperty.variable(value.viewType(), property.field()));
    }

    @Override
    public CodeBlock read() {
        return read(value.newView(), property.field(), property.reader());
    }

    // Example:
    // if (property == null) {
    //   property = new PropertyView();
    // }
    // property.readValue(reader);
    static CodeBlock read(CodeBlock newView, String field, String reader) {
        return CodeBlock.builder()
                .beginControlFlow("if ($N == null)", field)
                .addStatement("$N = $L", field, newView)
                .endControlFlow()
                .addStatement("$N.readValue($N)", field, reader)
                .build();
    }

    @Override
    public CodeBlock forget() {
        return forget(property.field());
    }

    // An empty view has only empty views inside. Not to go into those keeps the work proportional to the document,
    // where
    // views of a recursive type are as deep as the deepest document before.
    // Example:
    // if (property != null && !property.isEmpty()) {
    //   property.erase();
    // }
    static CodeBlock forget(String field) {
        return CodeBlock.builder()
                .beginControlFlow("if ($1N != null && !$1N.isEmpty())", field)
                .addStatement("$N.erase()", field)
                .endControlFlow()
                .build();
    }

    // Example:
    // public PropertyView property() {
    //   return hasProperty() ? property : null;
    // }
    @Override
    public List<MethodSpec> accessors() {
        return List.of(property.accessor(
                        value.viewType(), "the view of " + property.what() + ", always the same, or null if absent")
                .addStatement("return $N() ? $N : null", property.accessors().presence(), property.field())
                .build());
    }
}
