// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/queryplan.h"
#include "query/plan/sqlwriter.h"
#include "warehouse/warehouse.h"

#include <QWidget>

namespace martlet {

class Label;
class SqlView;

// The SQL of the question as it stands, with the values it binds beside their places.
class SqlPane final : public QWidget
{
    Q_OBJECT
public:
    explicit SqlPane(QWidget *parent = nullptr);

    void setSql(const WrittenSql &written);
    void clear(); // there is no SQL yet
    // The part of the SQL that belongs to a chip; no names: none. `text` is the chip's.
    void light(const QStringList &names, const QString &text);
    QString text() const;
    void copy() const;
    SqlView &view() { return *m_view; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_lit;
    SqlView *m_view;
};

// Below each line that binds values they stand in a comment.
QString withBoundValues(const QString &sql, const Bindings &bindings);

} // namespace martlet
