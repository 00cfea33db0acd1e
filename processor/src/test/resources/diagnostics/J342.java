package sample;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jeton.annotation.Json;

@JsonIgnoreProperties
record Account(
        @JsonProperty("iban") String number,
        @JsonProperty("name") String owner) {}

interface AccountNames {
    @Json.Name("iban")
    String number();
}

@Json.Import(value = Account.class, mixin = AccountNames.class) // expect: J342
class Home {
    @Json
    record Inner(Account account) {}
}

record Said(@JsonProperty("b") String a) {}

interface SaidNames {
    @Json.Name("b")
    String a();
}

@Json.Import(value = Said.class, mixin = SaidNames.class)
class Quiet {}

record Silenced(@JsonProperty("b") String a) {}

@SuppressWarnings("J342")
@Json.Import(Silenced.class)
class Silent {}
