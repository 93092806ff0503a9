#pragma once

#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>

// A folder with one new file in it, and a clock that stands still.
namespace lantern::test
{

class StoreFixture
{
public:
    FixedClock clock{QDateTime(QDate(2026, 11, 27), QTime(21, 0), QTimeZone::UTC)};

    [[nodiscard]] QString path(const QString &name = QStringLiteral("test.lantern")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] std::unique_ptr<Store> create(const QString &key = {}) const
    {
        return taken(Store::create({.path = path(), .key = key}, clock));
    }
    [[nodiscard]] std::unique_ptr<Store> open(const QString &key = {}) const
    {
        return taken(Store::open({.path = path(), .key = key}, clock));
    }

private:
    [[nodiscard]] static std::unique_ptr<Store> taken(Result<std::unique_ptr<Store>> store)
    {
        if (store)
            return *std::move(store);
        QTest::qFail(qPrintable(store.error().text()), __FILE__, __LINE__);
        return nullptr;
    }

    QTemporaryDir m_folder;
};

} // namespace lantern::test
