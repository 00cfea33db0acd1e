package golden;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Json(view = true)
public record Person(
        String name,
        Address home,
        @SuppressWarnings("J215") @Json.Required Optional<Address> work,
        Person mother,
        List<Person> children,
        Map<String, List<? extends Address>> others,
        Address[] old) {

    @Json(view = true)
    record Address(String street) {}
}
