package dev.koubo.servers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/** People in Keycloak's JSON. */
final class KeycloakUsers {
    private KeycloakUsers() {}

    static String partialImport(List<Person> people) {
        var representation = Json.MAPPER.createObjectNode().put("ifResourceExists", "SKIP");
        ArrayNode users = representation.putArray("users");
        for (Person person : people) {
            var user = users.addObject()
                    .put("username", person.username())
                    .put("email", person.email())
                    .put("firstName", person.firstName())
                    .put("lastName", person.lastName())
                    .put("enabled", true)
                    .put("emailVerified", true);
            user.putArray("credentials")
                    .addObject()
                    .put("type", "password")
                    .put("value", person.password())
                    .put("temporary", false);
            person.roles().forEach(user.putArray("realmRoles")::add);
        }
        return representation.toString();
    }
}
