/**
 * 综合执法: unlicensed sites, petitions and public opinion, and the joint cases a town leads with the departments it draws
 * in, from opening to penalty or none. Every clock is the law's, kept by casework; every amount is a person's.
 */
@NamedInterface("enforcement")
@NullMarked
package shanyu.inspection.enforcement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
