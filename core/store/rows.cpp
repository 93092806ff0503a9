#include "store/rows.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace lantern
{

qint64 identityOf(std::initializer_list<QByteArrayView> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayView part : parts) {
        hash.addData(part);
        hash.addData(QByteArrayView("", 1));
    }
    return qFromBigEndian<qint64>(hash.resultView().data());
}

} // namespace lantern
