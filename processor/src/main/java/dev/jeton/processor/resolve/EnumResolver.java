package dev.jeton.processor.resolve;

import dev.jeton.processor.extract.EnumShape;
import dev.jeton.processor.extract.EnumShape.ConstantShape;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.model.EnumCodecModel;
import dev.jeton.processor.model.EnumCodecModel.Constant;
import dev.jeton.processor.model.EnumCodecModel.LetterCase;
import dev.jeton.processor.model.Visibility;
import java.util.List;
import java.util.Optional;

/** Makes the model of an enum's codec. */
final class EnumResolver {

    CodecModel resolve(EnumShape shape, Visibility visibility) {
        List<Constant> constants = JsonNames.of(shape).stream()
                .map(names -> new Constant(names.javaName(), names.name().value(), names.aliasTexts()))
                .toList();
        Optional<String> fallback = shape.constants().stream()
                .filter(constant -> constant.fallback().isPresent())
                .map(ConstantShape::name)
                .findFirst();
        boolean ignoreCase =
                shape.facts().settings().ignoreCase().map(Given::value).orElse(false);
        return new EnumCodecModel(
                shape.facts().name(),
                shape.facts().codec(),
                visibility,
                constants,
                fallback,
                ignoreCase ? LetterCase.IGNORED : LetterCase.EXACT);
    }
}
