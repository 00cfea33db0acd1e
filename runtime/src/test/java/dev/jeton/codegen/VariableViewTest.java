package dev.jeton.codegen;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.PropertyView;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What views of generic types do with the values of a type variable. */
class VariableViewTest {
    private static final String DOCUMENT = "{\"key\":\"a\\u0062\",\"hidden\":true}";

    private final CodecReader reader = (CodecReader) JsonReader.create();
    private final List<PropertyView> made = new ArrayList<>();
    private final VariableView viewed = new VariableView(() -> {
        made.add(new PropertyView());
        return made.get(0);
    });

    @Test
    void valuesAreCheckedByOneView() {
        reader.reset("[" + DOCUMENT + ",null," + DOCUMENT + "]");
        reader.beginArray();
        while (reader.nextElement()) {
            viewed.check(reader);
        }
        reader.endDocument();
        assertThat(made).hasSize(1);
        assertThat(made.get(0).isEmpty()).isFalse();
        viewed.forget();
        assertThat(made.get(0).isEmpty()).isTrue();
        viewed.forget();
        reader.reset("{\"key\":1}");
        JsonException error = assertThrows(JsonException.class, () -> viewed.check(reader));
        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(error.path()).isEqualTo("$.key");
    }

    @Test
    void withoutAViewValuesArePassedOver() {
        VariableView none = new VariableView(null);
        reader.reset("{\"key\":1}");
        none.check(reader);
        reader.endDocument();
        none.forget();
        assertThat(none.views()).isNull();
        assertThat(viewed.views()).isNotNull();
    }

    @Test
    void valueIsReadIntoAView() {
        UndecodedValue value = new UndecodedValue();
        PropertyView view = new PropertyView();
        assertThrows(IllegalStateException.class, () -> value.readInto(view));
        reader.reset(DOCUMENT);
        value.read(reader, viewed);
        assertThat(value.readInto(view)).isSameInstanceAs(view);
        assertThat(view.isEmpty()).isFalse();
        reader.reset("null");
        value.read(reader, viewed);
        assertThat(value.readInto(view)).isNull();
        reader.reset("7");
        value.read(reader, new VariableView(null));
        assertThat(assertThrows(JsonException.class, () -> value.readInto(view)).code())
                .isEqualTo(JsonErrorCode.WRONG_TYPE);
    }
}
