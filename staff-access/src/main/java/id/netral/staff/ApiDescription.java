package id.netral.staff;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;

/** The person who is signed in is no parameter that a caller sends. */
@AutoConfiguration
@ConditionalOnClass(SpringDocUtils.class)
class ApiDescription {

  ApiDescription() {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(StaffMember.class);
  }
}
