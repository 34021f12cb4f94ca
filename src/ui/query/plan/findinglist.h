// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/indextrial.h"

#include <QWidget>

class QVBoxLayout;

namespace martlet {

// What was found about a statement, the worst first, each as three sentences under its number; below them the
// indexes that were tried and helped, with the statement that makes them.
class FindingList final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingList(QWidget *parent = nullptr);

    void setExplanation(const QueryExplanation &explanation);
    void setTrial(const IndexTrial &trial);
    QString text() const; // all of it

private:
    void clear();
    void insert(QWidget *part); // below the others
    void add(const QString &mark, const QString &title, const QStringList &sentences);
    void addAdvice(const IndexAdvice &advice);

    QVBoxLayout *m_column;
    QStringList m_said;
};

} // namespace martlet
