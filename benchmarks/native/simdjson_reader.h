// simdjson's On-Demand as its documentation has it for speed: a padded buffer, one parser for all documents, error codes.
// It looks at what is asked for; what lies in values that are skipped is not validated, nor what follows the object.
#pragma once

#include <simdjson.h>

#include <string>

#include "token.h"

class SimdjsonReader {
 public:
  explicit SimdjsonReader(std::string_view document) : document_(document) {}

  // The first half of its work is that of the kernel that the library picks at run time, the second is compiled here.
  static std::string library() {
    return "simdjson " SIMDJSON_STRINGIFY(SIMDJSON_VERSION) ", " + simdjson::get_active_implementation()->name() +
           " and " SIMDJSON_STRINGIFY(SIMDJSON_BUILTIN_IMPLEMENTATION);
  }

  // Members in any order: one loop over them. Names are compared as they are spelt, without resolving escapes.
  bool read(Token& token) {
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    if (parser_.iterate(document_).get(document) || document.get_object().get(object)) return false;
    for (auto member : object) {
      simdjson::ondemand::raw_json_string name;
      if (member.key().get(name)) return false;
      if (name == "access_token") {
        if (member.value().get_string().get(token.access_token)) return false;
      } else if (name == "token_type") {
        if (member.value().get_string().get(token.token_type)) return false;
      } else if (name == "expires_in") {
        if (member.value().get_int64().get(token.expires_in)) return false;
      } else if (name == "refresh_token") {
        if (member.value().get_string().get(token.refresh_token)) return false;
      } else if (name == "scope") {
        if (member.value().get_string().get(token.scope)) return false;
      } else if (name == "id_token") {
        if (member.value().get_string().get(token.id_token)) return false;
      }
    }
    return true;
  }

  // Members in the one order in which these documents have them, the fastest that there is; another order isn't understood.
  bool read_ordered(Token& token) {
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    if (parser_.iterate(document_).get(document) || document.get_object().get(object)) return false;
    return !object.find_field("access_token").get_string().get(token.access_token) &&
           !object.find_field("token_type").get_string().get(token.token_type) &&
           !object.find_field("expires_in").get_int64().get(token.expires_in) &&
           !object.find_field("refresh_token").get_string().get(token.refresh_token) &&
           !object.find_field("scope").get_string().get(token.scope) && may_lack(object, "id_token", token.id_token);
  }

 private:
  static bool may_lack(simdjson::ondemand::object& object, std::string_view name, std::string_view& value) {
    auto error = object.find_field(name).get_string().get(value);
    return error == simdjson::SUCCESS || error == simdjson::NO_SUCH_FIELD;
  }

  simdjson::padded_string document_;
  simdjson::ondemand::parser parser_;
};
