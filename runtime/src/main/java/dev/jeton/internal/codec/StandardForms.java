package dev.jeton.internal.codec;

import dev.jeton.codegen.TimeForms;
import dev.jeton.codegen.ValueForm;
import dev.jeton.codegen.ValueForms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms that types of the JDK have where nothing else is said. */
final class StandardForms {
    private StandardForms() {}

    /** The form of a class, or null if it has none. The forms are loaded for the first class of the JDK that is asked for. */
    static @Nullable ValueForm<?> of(Class<?> type) {
        return type.getClassLoader() == null ? All.FORMS.get(type) : null;
    }

    private static final class All {
        static final Map<Class<?>, ValueForm<?>> FORMS = forms();

        private static Map<Class<?>, ValueForm<?>> forms() {
            Map<Class<?>, ValueForm<?>> forms = new HashMap<>();
            for (ValueForm<?> form : List.<ValueForm<?>>of(
                    ValueForms.UUID,
                    ValueForms.INET_ADDRESS,
                    ValueForms.URI,
                    ValueForms.LOCALE,
                    ValueForms.CURRENCY,
                    ValueForms.CHARSET,
                    ValueForms.CHARS,
                    ValueForms.BYTES,
                    TimeForms.INSTANT,
                    TimeForms.LOCAL_DATE,
                    TimeForms.LOCAL_TIME,
                    TimeForms.LOCAL_DATE_TIME,
                    TimeForms.OFFSET_DATE_TIME,
                    TimeForms.OFFSET_TIME,
                    TimeForms.ZONED_DATE_TIME,
                    TimeForms.DURATION,
                    TimeForms.PERIOD,
                    TimeForms.YEAR,
                    TimeForms.YEAR_MONTH,
                    TimeForms.MONTH_DAY,
                    TimeForms.ZONE_ID,
                    TimeForms.ZONE_OFFSET,
                    TimeForms.DAY_OF_WEEK,
                    TimeForms.MONTH)) {
                forms.put(form.type(), form);
            }
            return forms;
        }
    }
}
