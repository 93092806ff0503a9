#pragma once

#include "brief/report.h"

namespace lantern
{

// The written authority under section 34 of the Anti-social Behaviour, Crime and Policing Act 2014 on paper: grounds, Articles 10 and 11, area, hours, officer and
// rank, and lines to sign on. What the authority does not say yet is a line to write on, so a default-made one is the empty template. A flaw of flawOf()
// stands in it as a warning. Refused for a reference of another kind, of which nothing is printed.
[[nodiscard]] Result<Report> makeAuthorityForm(const Store &store, const Authority &authority);

} // namespace lantern
