package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A view of a type that is a JSON object. What it reads is what the codec reads.
 *
 * @param type the class to generate
 * @param accessors those of each property of the codec, in their order
 */
public record ViewModel(ClassName type, List<Accessors> accessors) {

    public ViewModel {
        accessors = List.copyOf(accessors);
    }

    /**
     * The methods for one property.
     *
     * @param value returns the value, such as {@code expiresIn}
     * @param presence says whether the member was there and not null, such as {@code hasExpiresIn}
     * @param isNull says whether the member of a patch was there as null, such as {@code isNicknameNull}
     * @param text returns the text of a value that has another form, too, such as {@code grantTypeText}; not all do
     * @param doc what the value is, such as {@code the lifetime in seconds}, if the type's documentation says so
     */
    public record Accessors(String value, String presence, String isNull, String text, Optional<String> doc) {}
}
