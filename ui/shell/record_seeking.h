#pragma once

#include "commands/asking.h"
#include "store/record_repository.h"

#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// What somebody types is looked for among the words of all records of the open file, on a worker.
class RecordSeeking : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool seeking READ isSeeking NOTIFY seekingChanged) // an answer to the text is on its way
    // {name, kind, group, metres (-1), record}: by kind; record is the place in this list, for open().
    Q_PROPERTY(QVariantList results READ results NOTIFY found)

public:
    explicit RecordSeeking(QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] bool isSeeking() const { return m_asking.isBusy(); }
    [[nodiscard]] QVariantList results() const { return m_results; }
    // Says what is wanted to the screen that shows the record, and gives that screen's key; "" where it is shown on the map.
    Q_INVOKABLE [[nodiscard]] QString open(int record) const;

Q_SIGNALS:
    void textChanged();
    void seekingChanged();
    void found();

private:
    void take(std::vector<FoundRecord> records);

    Asking m_asking;
    QString m_text;
    std::vector<FoundRecord> m_records;
    QVariantList m_results;
};

} // namespace lantern
