#pragma once

#include "intake/importer.h"

#include <QObject>
#include <QVariantList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <stop_token>

namespace lantern
{

// File ▸ Import: what was chosen, what each file looks like, the reading of them on a worker, and what came of it.
class ImportDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList files READ files NOTIFY filesChanged)       // {path, name, kind, note, columns, rows}
    Q_PROPERTY(int looking READ looking NOTIFY filesChanged)            // how many are still being looked at
    Q_PROPERTY(QStringList ourColumns READ ourColumns CONSTANT)         // of a force's own CSV, in the form's order
    Q_PROPERTY(QVariantMap mapping READ mapping NOTIFY mappingChanged)  // ours → theirs
    Q_PROPERTY(bool wantsMapping READ wantsMapping NOTIFY filesChanged) // a table is a force's own, or could be
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(double fraction READ fraction NOTIFY fractionChanged)
    Q_PROPERTY(bool done READ isDone NOTIFY summaryChanged)
    Q_PROPERTY(QVariantList summary READ summary NOTIFY
                   summaryChanged) // {name, kind, read, accepted, duplicate, refused, note}, totals last
    Q_PROPERTY(
        QStringList refusals READ refusals NOTIFY summaryChanged) // the first few, with file, line, column and reason
    Q_PROPERTY(int refused READ refused NOTIFY summaryChanged)

public:
    explicit ImportDesk(QObject *parent = nullptr);
    ~ImportDesk() override;

    [[nodiscard]] QVariantList files() const { return m_files; }
    [[nodiscard]] int looking() const { return m_looking; }
    [[nodiscard]] QStringList ourColumns() const;
    [[nodiscard]] QVariantMap mapping() const;
    [[nodiscard]] bool wantsMapping() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] double fraction() const { return m_fraction; }
    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] QVariantList summary() const;
    [[nodiscard]] QStringList refusals() const;
    [[nodiscard]] int refused() const { return static_cast<int>(m_summary.totals().refused); }

    // Files or folders, as paths or file: URLs. A folder's files are looked at one by one.
    Q_INVOKABLE void add(const QStringList &paths);
    Q_INVOKABLE void clear();
    Q_INVOKABLE void setColumn(const QString &ours, const QString &theirs);
    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE bool saveRefusals(const QString &path);

Q_SIGNALS:
    void filesChanged();
    void mappingChanged();
    void busyChanged();
    void fractionChanged();
    void summaryChanged();

private:
    void finish(const Result<ImportSummary> &summary);
    void setBusy(bool busy);

    QStringList m_paths;
    QVariantList m_files;
    QMap<QString, QString> m_mapping;
    int m_looking = 0;
    quint64 m_round = 0;
    bool m_busy = false;
    bool m_done = false;
    double m_fraction = 0;
    ImportSummary m_summary;
    std::stop_source m_stop;
};

} // namespace lantern
