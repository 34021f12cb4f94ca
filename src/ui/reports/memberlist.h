// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLineEdit;
class QListView;
class QStringListModel;
class QSortFilterProxyModel;

namespace martlet {

class Label;

// A list to pick one member from, opened under a picker: "All" first, a search box above many. Its members may
// arrive after it is open.
class MemberList final : public QFrame
{
    Q_OBJECT

public:
    MemberList(const QString &allWords, QWidget *parent);

    void setMembers(const QStringList &members, const QString &current);
    void setFault(const QString &sentence); // instead of members
    void openUnder(const QWidget &picker);

Q_SIGNALS:
    void picked(const QString &member); // empty: all

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void pick(const QModelIndex &index);

    QString m_allWords;
    QStringListModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QListView *m_view;
    Label *m_note;
};

} // namespace martlet
