#pragma once

#include "store/plan.h"

namespace lantern
{

// What sections 34 and 35 of the Anti-social Behaviour, Crime and Policing Act 2014 ask of an authority for dispersals.
// Plans, results and briefings all judge one by these functions.

// The greatest length: section 34(1).
inline constexpr int AuthorityHours = 48;

// Whether it is an authority under section 34 at all.
[[nodiscard]] bool isDispersalAuthority(const Authority &authority);

// What else may be noted, of which only the reference and its hours are kept: "protective_security" (a deployment under Protective Security
// Operations) and "ripa" (Regulation of Investigatory Powers Act 2000).
[[nodiscard]] const QStringList &referenceKinds();
// "Section 34", "Protective Security", "RIPA", translated; another key comes back as it is.
[[nodiscard]] QString authorityKindText(const QString &kind);

// What keeps it from being entered, or nothing. Section 34: no reference, area, grounds, officer by shoulder number, or word on how
// Articles 10 and 11 were considered, besides flawOf(). Others: no reference, one without a digit (a name), no hours, or grounds or an
// area, which such a reference does not carry.
[[nodiscard]] Result<void> checkAuthority(const Authority &authority);

// Inspector and the ranks above it, of the Metropolitan Police, the City of London Police and county forces: section
// 34(1). Upper case and underscores do not matter.
[[nodiscard]] bool mayAuthorise(const QString &rank);

// Why it cannot be relied on, as words that follow its reference: "runs for 49 h; …". Empty if nothing is wrong with
// it.
[[nodiscard]] QString flawOf(const Authority &authority);

// Whether it runs for the whole of a stay. Its hours are [from, to): one may arrive at its first moment and leave at
// its last.
[[nodiscard]] bool runsDuring(const Authority &authority, const QDateTime &arrive, const QDateTime &depart);

// Whether it runs for the whole of a stay and the place lies in its area.
[[nodiscard]] bool covers(const Authority &authority, GridPoint place, const QDateTime &arrive,
                          const QDateTime &depart);

} // namespace lantern
