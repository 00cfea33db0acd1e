package dev.jeton.processor.emit;

import dev.jeton.processor.model.ArgumentModel.OfProperty;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.Visibility;
import java.util.stream.Collectors;

/** The source of the record that a model describes. */
final class RecordSource {
    private RecordSource() {}

    static String of(ObjectCodecModel model) {
        String components = model.arguments().stream()
                .map(argument -> argument instanceof OfProperty property
                        ? component(model.properties().get(property.index()))
                        : "java.util.Map<java.lang.String, dev.jeton.RawJson> "
                                + model.extra().orElseThrow().name())
                .collect(Collectors.joining(",\n    "));
        return "package %s;\n%srecord %s(\n    %s) {}\n"
                .formatted(
                        model.type().packageName(),
                        model.visibility() == Visibility.PUBLIC ? "public " : "",
                        model.type().simpleName(),
                        components);
    }

    private static String component(PropertyModel property) {
        return property.value().type() + " " + property.name();
    }
}
