#pragma once

#include <QString>

namespace lantern
{

// Whether a name has words that begin as each of the typed ones does, in whatever case and order; not if nothing was typed.
[[nodiscard]] bool isCalledLike(const QString &name, const QString &typed);

} // namespace lantern
