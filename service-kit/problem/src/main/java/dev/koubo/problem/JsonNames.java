package dev.koubo.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;

/** Names an invalid field as the caller wrote it in JSON, wherever that differs from the name in Java. */
@ApplicationScoped
class JsonNames implements PropertyNodeNameProvider {

    private final ObjectMapper json;

    JsonNames(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String getName(Property property) {
        return property instanceof JavaBeanProperty declared ? named(declared) : property.getName();
    }

    private String named(JavaBeanProperty property) {
        return json
                .getDeserializationConfig()
                .introspect(json.constructType(property.getDeclaringClass()))
                .findProperties()
                .stream()
                .filter(known -> known.getInternalName().equals(property.getName()))
                .map(BeanPropertyDefinition::getName)
                .findFirst()
                .orElse(property.getName());
    }
}
