package dev.jeton.processor.resolve;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.diagnostic.NearestName;
import dev.jeton.processor.model.FormModel;
import dev.jeton.processor.resolve.DefaultValue.Misfit;
import java.util.Optional;

/** Turns the text of a default into an expression of a value that a form of the runtime makes. */
final class FormedDefaults {
    private final FormModel form;

    FormedDefaults(FormModel form) {
        this.form = form;
    }

    // Examples: TimeForms.INSTANT.of("2026-11-27T00:17:48Z"), TimeForms.EPOCH_SECONDS.of("0"), TimeUnit.SECONDS
    DefaultValue read(String text) {
        return switch (form.kind()) {
            case CONSTANT -> constant(text);
            case SECRET_TEXT ->
                new Misfit("chars can be overwritten, and so have no default; handle their absence in the constructor");
            case EPOCH -> number(text);
            case PATTERN -> patterned(text);
            case TEXT ->
                TextDefaults.canonical(form.type(), text)
                        .<DefaultValue>map(canonical -> of(form.expression(), canonical, canonical))
                        .orElseGet(this::notOne);
        };
    }

    private DefaultValue constant(String text) {
        return form.constants().contains(text)
                ? DefaultValue.literal(text, "$T.$L", form.type(), text)
                : new Misfit("the enum has no constant of this name"
                        + new NearestName()
                                .among(form.constants(), text)
                                .map(name -> "; did you mean \"" + name + "\"?")
                                .orElse(", only " + String.join(", ", form.constants())));
    }

    private DefaultValue number(String text) {
        DefaultValue number = new NumberTexts().bigDecimal(text);
        if (number instanceof Misfit) {
            return number;
        }
        return TextDefaults.isInstant(text, EpochUnit.valueOf(form.argument()))
                ? of(form.expression(), text, text)
                : new Misfit("an Instant has no room for it");
    }

    /** The pattern is the user's, the default ours. */
    private DefaultValue patterned(String text) {
        String pattern = form.argument();
        Optional<FormModel> plain = TextTypes.formOf(form.type());
        return TimePatterns.malformed(form.type(), pattern).isPresent()
                ? new Misfit("the pattern is none")
                : TimePatterns.read(form.type(), pattern, text)
                        .<DefaultValue>map(value -> of(plain.orElseThrow().expression(), value, text))
                        .orElseGet(() -> new Misfit("it must be spelt by the pattern \"" + pattern + '"'));
    }

    private DefaultValue notOne() {
        return new Misfit(
                "it must be one such as \"" + TextDefaults.example(form.type()).orElse("") + '"');
    }

    private static DefaultValue of(CodeBlock form, String value, String text) {
        return DefaultValue.object(text, "$L.of($S)", form, value);
    }
}
