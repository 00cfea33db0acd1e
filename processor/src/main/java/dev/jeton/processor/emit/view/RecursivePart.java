package dev.jeton.processor.emit.view;

import static dev.jeton.processor.emit.view.ViewProperty.statement;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.jeton.processor.model.TypeNames;
import java.util.List;

/**
 * An object that may hold one of the type that it is a property of. A view for each of them would be one for each path from the top, so
 * its place is kept instead, and it gets a view when it is asked for.
 */
public record RecursivePart(ViewProperty property, ClassName view) implements ViewPart {

    @Override
    public List<FieldSpec> fields() {
        return List.of(field(view, property.field()));
    }

    // Example: private final NestedView<PropertyView> property = new NestedView<>(PropertyView.class);
    static FieldSpec field(ClassName view, String field) {
        return ViewProperty.finalField(
                ParameterizedTypeName.get(TypeNames.NESTED_VIEW, view),
                field,
                CodeBlock.of("new $T<>($T.class)", TypeNames.NESTED_VIEW, view));
    }

    // Example: property.read(reader, property.lacksView(reader) ? new PropertyView() : null);
    @Override
    public CodeBlock read() {
        return statement(
                "$1N.read($2N, $1N.lacksView($2N) ? new $3T() : null)", property.field(), property.reader(), view);
    }

    // Example: propertiesElement.check(reader, propertiesElement.lacksView(reader) ? new PropertyView() : null);
    static CodeBlock check(ClassName view, String field, String reader) {
        return statement("$1N.check($2N, $1N.lacksView($2N) ? new $3T() : null)", field, reader, view);
    }

    // Example: property.forget();
    @Override
    public CodeBlock forget() {
        return statement("$N.forget()", property.field());
    }

    /** So that all views of the document before can be lent again for this one. */
    @Override
    public CodeBlock prepare() {
        return forget();
    }

    // Example:
    // public PropertyView property() {
    //   return hasProperty() ? property.view(property.lacksView() ? new PropertyView() : null) : null;
    // }
    @Override
    public List<MethodSpec> accessors() {
        return List.of(property.accessor(
                        view, "the view of " + property.what() + ", until the next document, or null if absent")
                .addStatement(
                        "return $1N() ? $2N.view($2N.lacksView() ? new $3T() : null) : null",
                        property.accessors().presence(),
                        property.field(),
                        view)
                .build());
    }
}
