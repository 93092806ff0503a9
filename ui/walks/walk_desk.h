#pragma once

#include "walks/walk_board.h"
#include "walks/walk_form.h"
#include "walks/walk_list_model.h"

#include <QObject>

namespace lantern
{

// Walk and Talks: the list of the open file, what is overdue, and the walk that is open in the form.
class WalkDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lantern::WalkListModel *walks READ walks CONSTANT)
    Q_PROPERTY(lantern::OverdueModel *overdue READ overdue CONSTANT)
    Q_PROPERTY(lantern::WalkBoard *board READ board CONSTANT)
    Q_PROPERTY(lantern::WalkForm *form READ form CONSTANT)
    Q_PROPERTY(bool open READ isOpen NOTIFY listChanged)
    Q_PROPERTY(QString currentId READ currentId NOTIFY currentChanged)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentChanged)

public:
    explicit WalkDesk(QObject *parent = nullptr);

    [[nodiscard]] WalkListModel *walks() { return &m_walks; }
    [[nodiscard]] OverdueModel *overdue() { return &m_overdue; }
    [[nodiscard]] WalkBoard *board() { return &m_board; }
    [[nodiscard]] WalkForm *form() { return &m_form; }
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString currentId() const { return m_current; }
    [[nodiscard]] int currentRow() const { return m_walks.rowOf(m_current); }

    // Begins a walk, or goes back to the one begun and not saved.
    Q_INVOKABLE void newWalk();
    // Begins the walk that a request was booked for. False, and the screen is told, while another is begun and not saved, or
    // where there is no such request.
    Q_INVOKABLE bool newWalkFor(const QString &request);
    Q_INVOKABLE void select(const QString &walk);
    // The walk that an overdue action belongs to.
    Q_INVOKABLE void selectAction(const QString &action);
    // Opens the walk of a card of the board.
    Q_INVOKABLE void selectCard(const QString &card);
    // Moves a card of the board to a state, with what is said of it: see WalkForm::moveAction(). Why it was refused, or empty.
    Q_INVOKABLE QString moveCard(const QString &card, const QString &state, const QVariantMap &said);
    // The walk this many rows further down (or up) the list.
    Q_INVOKABLE void step(int rows);

Q_SIGNALS:
    void listChanged();
    void currentChanged();

private:
    void reload();
    // The keys of the list: what is begun, then the walks with something overdue, then the others, newest first.
    [[nodiscard]] Result<std::vector<QString>> keysInOrder() const;
    [[nodiscard]] std::vector<WalkSheet> sheetsOf(std::span<const WalkId> ids) const;
    [[nodiscard]] std::vector<KeyedRow> rowsOf(std::span<const QString> keys) const;
    // As last typed; absent where it is gone.
    [[nodiscard]] std::optional<WalkSheet> sheetOf(const QString &walk) const;
    void showBoard();
    bool begin(Walk walk);

    Workspace *m_workspace;
    std::optional<WalkSheet> m_begun; // not in the file yet
    std::vector<OverdueAction> m_late;
    WalkListModel m_walks;
    OverdueModel m_overdue;
    WalkBoard m_board;
    WalkForm m_form;
    QString m_current;
};

} // namespace lantern
