#pragma once

#include "partners/licence_list.h"
#include "plan/row_model.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// The import of a licence list: its columns, what would come of it, what is refused and why, and then the register with it.
class LicenceDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QStringList columns READ columns NOTIFY changed) // theirs
    Q_PROPERTY(QVariantMap mapping READ mapping NOTIFY changed) // ours → theirs
    Q_PROPERTY(QStringList ours READ ours CONSTANT)
    Q_PROPERTY(QStringList ourNames READ ourNames CONSTANT)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)            // something would be saved
    Q_PROPERTY(QAbstractListModel *rows READ rows CONSTANT)       // line, name, detail, fate
    Q_PROPERTY(QAbstractListModel *refused READ refused CONSTANT) // where, reason
    // In doubt: name, reason, decision (a row of decisionNames), apart (it may be another). Left out until decided.
    Q_PROPERTY(QAbstractListModel *doubts READ doubts CONSTANT)
    Q_PROPERTY(QStringList decisionNames READ decisionNames CONSTANT)

public:
    explicit LicenceDesk(QObject *parent = nullptr);

    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QStringList columns() const { return m_columns; }
    [[nodiscard]] QVariantMap mapping() const;
    [[nodiscard]] static QStringList ours() { return licenceColumnNames(); }
    [[nodiscard]] static QStringList ourNames();
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QString failure() const { return m_failure; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isReady() const
    {
        return !m_busy && m_list.count(LicenceFate::Same) + m_list.leftOut() < static_cast<int>(m_list.rows.size());
    }
    [[nodiscard]] QAbstractListModel *rows() { return &m_rows; }
    [[nodiscard]] QAbstractListModel *refused() { return &m_refused; }
    [[nodiscard]] QAbstractListModel *doubts() { return &m_doubts; }
    [[nodiscard]] static QStringList decisionNames();

    // Looks at a list, with the columns that its names suggest.
    Q_INVOKABLE void look(const QUrl &file);
    // One of ours is this column of theirs, or none.
    Q_INVOKABLE void setColumn(const QString &ours, const QString &theirs);
    // Decides on a row in doubt, by its row in `doubts`: a row of decisionNames. "Another" needs a point of its own.
    Q_INVOKABLE void decide(int row, int decision);
    Q_INVOKABLE void decideAll(int decision);
    // Takes the list into the register; undoable as one. Why it was refused, or nothing.
    Q_INVOKABLE QString take();

Q_SIGNALS:
    void changed();

private:
    void read();
    void show(const Result<LicenceList> &list);
    void showRows();
    void decideRow(size_t row, int decision);

    QString m_path;
    QStringList m_columns;
    QMap<QString, QString> m_mapping;
    LicenceList m_list;
    QString m_summary;
    QString m_failure;
    bool m_busy = false;
    quint64 m_ticket = 0;
    RowModel m_rows;
    RowModel m_refused;
    RowModel m_doubts;
    std::vector<size_t> m_doubtRows; // of m_list.rows
};

} // namespace lantern
