# only a remark
