#include "cli/london_time.h"

#include "base/clock.h"

namespace lantern
{

QString isoLondonText(const QDateTime &instant)
{
    return instant.isValid() ? instant.toTimeZone(londonZone()).toString(QStringLiteral("yyyy-MM-dd'T'HH:mmttt"))
                             : QString();
}

} // namespace lantern
