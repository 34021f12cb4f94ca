// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/preview/filepreview.h"

#include <QAbstractTableModel>

namespace martlet {

// The first records of a file, parsed: line, verdict, then the file's own columns.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Verdict, FirstField };
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const FilePreview &preview);
    const FilePreview &preview() const { return m_preview; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isFaultCell(const QModelIndex &index) const;
    FilePreview m_preview;
};

} // namespace martlet
